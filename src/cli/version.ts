declare const PACKAGE_VERSION: string | undefined

/** The package's version, put in by the bundler. */
export const VERSION: string = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : '0.0.0'
