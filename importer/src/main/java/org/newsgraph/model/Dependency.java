package org.newsgraph.model;

/**
 * One typed dependency of a token on its head.
 *
 * @param head index of the head token in the sentence, or -1 for the root
 * @param relation Universal Dependencies (version 2) relation such as {@code nsubj}, {@code obl}, {@code acl:relcl}
 */
public record Dependency(int head, String relation) {}
