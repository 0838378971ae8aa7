/** Measures what the program promises about speed and memory; compiled and run only by {@code mvn -Pbench verify}. */
package yardstick.bench;
