/** True where the set-up found no browser and said so: these suites are then left out, and counted as such. */
export const withoutChromium = (process.env.AMONT_LEFT_OUT ?? '').split(',').includes('chromium');
