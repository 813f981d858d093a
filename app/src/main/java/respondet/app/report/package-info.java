/** The report for the assembly and the statement for each member: self-contained pages that print well. */
@NullMarked
package respondet.app.report;

import org.jspecify.annotations.NullMarked;
