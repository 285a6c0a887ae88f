import { fileURLToPath } from 'node:url';
import type { FontFamily, FontId, FontStyle } from './font-id.ts';

const file = (url: string): string => fileURLToPath(url);

const ARIMO = {
  regular: () => import.meta.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: () => import.meta.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  italic: () => import.meta.resolve('@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf'),
};
const TINOS = {
  regular: () => import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: () => import.meta.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: () => import.meta.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
};
const COUSINE = {
  regular: () => import.meta.resolve('@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf'),
  bold: () => import.meta.resolve('@expo-google-fonts/cousine/700Bold/Cousine_700Bold.ttf'),
  italic: () => import.meta.resolve('@expo-google-fonts/cousine/400Regular_Italic/Cousine_400Regular_Italic.ttf'),
};

/** Arimo, Tinos and Cousine have the metrics of Helvetica, Times and Courier, so that they measure and picture them too. */
const FILES: Readonly<Record<FontFamily, Readonly<Record<FontStyle, () => string>>>> = {
  helvetica: ARIMO,
  arimo: ARIMO,
  times: TINOS,
  tinos: TINOS,
  courier: COUSINE,
  cousine: COUSINE,
  garamond: {
    regular: () => import.meta.resolve('@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf'),
    bold: () => import.meta.resolve('@expo-google-fonts/eb-garamond/700Bold/EBGaramond_700Bold.ttf'),
    italic: () =>
      import.meta.resolve('@expo-google-fonts/eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf'),
  },
  source: {
    regular: () => import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    bold: () => import.meta.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
    italic: () =>
      import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  },
  baskerville: {
    regular: () =>
      import.meta.resolve('@expo-google-fonts/libre-baskerville/400Regular/LibreBaskerville_400Regular.ttf'),
    bold: () => import.meta.resolve('@expo-google-fonts/libre-baskerville/700Bold/LibreBaskerville_700Bold.ttf'),
    italic: () =>
      import.meta.resolve(
        '@expo-google-fonts/libre-baskerville/400Regular_Italic/LibreBaskerville_400Regular_Italic.ttf',
      ),
  },
  lato: {
    regular: () => import.meta.resolve('@expo-google-fonts/lato/400Regular/Lato_400Regular.ttf'),
    bold: () => import.meta.resolve('@expo-google-fonts/lato/700Bold/Lato_700Bold.ttf'),
    italic: () => import.meta.resolve('@expo-google-fonts/lato/400Regular_Italic/Lato_400Regular_Italic.ttf'),
  },
  prime: {
    regular: () => import.meta.resolve('@expo-google-fonts/courier-prime/400Regular/CourierPrime_400Regular.ttf'),
    bold: () => import.meta.resolve('@expo-google-fonts/courier-prime/700Bold/CourierPrime_700Bold.ttf'),
    italic: () =>
      import.meta.resolve('@expo-google-fonts/courier-prime/400Regular_Italic/CourierPrime_400Regular_Italic.ttf'),
  },
  narrow: {
    regular: () => import.meta.resolve('@expo-google-fonts/pt-sans-narrow/400Regular/PTSansNarrow_400Regular.ttf'),
    bold: () => import.meta.resolve('@expo-google-fonts/pt-sans-narrow/700Bold/PTSansNarrow_700Bold.ttf'),
    italic: () => import.meta.resolve('@expo-google-fonts/pt-sans-narrow/400Regular/PTSansNarrow_400Regular.ttf'),
  },
  spectral: {
    regular: () => import.meta.resolve('@expo-google-fonts/spectral/400Regular/Spectral_400Regular.ttf'),
    bold: () => import.meta.resolve('@expo-google-fonts/spectral/700Bold/Spectral_700Bold.ttf'),
    italic: () => import.meta.resolve('@expo-google-fonts/spectral/400Regular_Italic/Spectral_400Regular_Italic.ttf'),
  },
};

/** Name of the font a viewer must have of its own, or null for one that is embedded. */
export const standardNameOf = (id: FontId): string | null => STANDARD[id] ?? null;

const STANDARD: Readonly<Partial<Record<FontId, string>>> = {
  'helvetica-regular': 'Helvetica',
  'helvetica-bold': 'Helvetica-Bold',
  'helvetica-italic': 'Helvetica-Oblique',
  'times-regular': 'Times-Roman',
  'times-bold': 'Times-Bold',
  'times-italic': 'Times-Italic',
  'courier-regular': 'Courier',
  'courier-bold': 'Courier-Bold',
  'courier-italic': 'Courier-Oblique',
};

/** Where the TrueType file of a font lies. */
export const fontFileOf = (id: FontId): string => {
  const [family, style] = id.split('-') as [FontFamily, FontStyle];
  return file(FILES[family][style]());
};
