/** Member lists and shares from the spreadsheets that people have: read, looked at, accepted whole. */
@NullMarked
package respondet.app.sheet;

import org.jspecify.annotations.NullMarked;
