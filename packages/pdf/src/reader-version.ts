/** Changes whenever the same bytes could give other pages: page texts are kept under it. */
export const READER_VERSION = 'pdf-3';
