declare const GRAPEVINE_VERSION: string | undefined;

/** The version of the package; the build writes it in. */
export const version = typeof GRAPEVINE_VERSION === 'string' ? GRAPEVINE_VERSION : '0.0.0';
