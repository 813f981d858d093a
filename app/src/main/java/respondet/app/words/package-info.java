/** What words of the law mean, in plain words, with the article that says so. */
@NullMarked
package respondet.app.words;

import org.jspecify.annotations.NullMarked;
