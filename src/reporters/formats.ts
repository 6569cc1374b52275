/**
 * The formats that no run at a terminal needs, together: the build gives them one file of their own, so that a start
 * does not pay for them. SARIF is not here, for the stories of its rules must be told by the program's own rules.
 */

export { annotations, github } from './github.ts';
export { gitlab } from './gitlab.ts';
export { html } from './html.ts';
export { junit } from './junit.ts';
export { markdown } from './markdown.ts';
