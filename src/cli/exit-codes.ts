/** 0: done, and for `diff` nothing differs. */
export const exitDone = 0;
/** 1: `diff` found differences, a plan is not proven, or a limit that the caller set (`--fail-on`) was passed. */
export const exitDiffers = 1;
/** 2: the command line, the configuration or an input file cannot be used. */
export const exitError = 2;
/** 3: a mistake of dumplens itself. */
export const exitBug = 3;
