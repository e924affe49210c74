/**
 * One class a subject. A probe writes down what Java does; it takes nothing from the machine, so
 * that each run has the same transcript. Code may be odd here: it looks for limits.
 */
package dev.breakwater.parity.topic;
