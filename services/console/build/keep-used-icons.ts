import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ICON = /\b(?:fr-icon|ri)-[a-z0-9-]+/g;
const ICON_RULE = /[^{}]*\{[^{}]*\}/g;
/** Used by the library's own footer entry for the display settings, not by a file of ours. */
const OF_THE_LIBRARY = ['fr-icon-theme-fill'];
const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Keeps the rules that name one of `used`, and every rule that names no single icon. */
const pruneIcons = (css: string, used: ReadonlySet<string>): string =>
  css.replace(ICON_RULE, (rule) => {
    const selector = rule.slice(0, rule.indexOf('{'));
    const named = (selector.match(ICON) ?? []).filter((name) => rule.includes('mask-image') && name.length > 0);
    return named.length === 0 || named.some((name) => used.has(name)) ? rule : '';
  });

/**
 * Drops from the DSFR's icon sheet the thousand icons that no page uses: half a second of build and 4 MB of files.
 * `react-dsfr update-icons` does as much by rewriting node_modules, which pnpm shares between projects.
 */
export const keepUsedIcons = (): Plugin => ({
  name: 'amont:keep-used-icons',
  enforce: 'pre',
  transform(css, id) {
    if (!id.split('?')[0]?.endsWith('/utility/icons/icons.min.css')) return null;
    const files = globSync('**/*.{ts,tsx}', { cwd: source });
    const ours = files.flatMap((file) => readFileSync(join(source, file), 'utf8').match(ICON) ?? []);
    const used = new Set([...OF_THE_LIBRARY, ...ours]);
    return { code: pruneIcons(css, used), map: null };
  },
});
