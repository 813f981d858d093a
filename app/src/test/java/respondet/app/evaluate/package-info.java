/**
 * Computes every figure of statements again from nothing but their explanation trees as JSON, the community's own files and
 * the parameter files of the laws. Only the test that brings the trees knows any class of the program.
 */
@NullMarked
package respondet.app.evaluate;

import org.jspecify.annotations.NullMarked;
