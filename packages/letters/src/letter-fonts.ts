import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

const read = (url: string): Font => {
  const font = create(readFileSync(fileURLToPath(url)));
  // A collection holds several fonts; these files hold one each.
  if (!('layout' in font)) throw new Error(`${url} is no single font`);
  return font;
};

let loaded: { readonly regular: Font; readonly strong: Font } | null = null;

/**
 * Source Sans 3 (SIL Open Font License 1.1), the only face of what this package draws. Parsed once a thread: parsing it for
 * each letter took more than half of the time.
 */
export const letterFonts = (): { readonly regular: Font; readonly strong: Font } => {
  loaded ??= {
    regular: read(import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')),
    strong: read(import.meta.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf')),
  };
  return loaded;
};
