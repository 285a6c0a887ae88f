/**
 * How a program puts a line of text into a PDF: one run a line, one a word (with or without its blank), one a glyph,
 * or one with a little kerning between glyphs. What is seen is the same; what a reader of the file gets is not.
 */
export type TextManner = 'line' | 'word' | 'word-with-blank' | 'glyph' | 'kerned';

/** In which order the runs of a page are stored. */
export type RunOrder = 'as-read' | 'shuffled' | 'furniture-last';
