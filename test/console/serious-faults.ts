import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: unknown }[];
};

/**
 * Serious and critical accessibility faults of a page as it stands; through the debugging channel, since the pages allow no
 * foreign script.
 */
export const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  const violations = (await page.evaluate('axe.run().then((found) => found.violations)')) as readonly Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${page.url()}: ${id} ${JSON.stringify(nodes.map((node) => node.target))}`);
};
