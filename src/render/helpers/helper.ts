/** A function that templates can call; Handlebars adds its options object as the last argument. */
// biome-ignore lint/suspicious/noExplicitAny: Handlebars passes whatever the template names.
export type Helper = (...values: any[]) => unknown;

/** The helpers of a template set, by name. */
export type Helpers = Readonly<Record<string, Helper>>;
