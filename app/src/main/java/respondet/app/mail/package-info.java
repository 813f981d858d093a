/** Letters by e-mail: written down first, sent when a server for them is known. */
@NullMarked
package respondet.app.mail;

import org.jspecify.annotations.NullMarked;
