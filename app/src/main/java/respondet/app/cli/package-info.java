/** Lets a person or a script settle communities from the command line. */
@NullMarked
package respondet.app.cli;

import org.jspecify.annotations.NullMarked;
