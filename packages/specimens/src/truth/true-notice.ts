import type { AnnexedNotice } from '../notice/annexed-notice.ts';
import { printedPhone } from '../notice/printed-phone.ts';
import type { PageModel } from '../page/page-model.ts';
import type { TrueNotice } from './specimen-truth.ts';

const textOf = (page: PageModel): string => page.items.map((item) => (item.kind === 'text' ? item.text : '')).join(' ');

/** The page of the file where a number stands, when one page alone has it. */
const pageOf = (found: string | null, pages: readonly PageModel[], first: number): { readonly page?: number } => {
  if (found === null) return {};
  const isNumber = /^\+?\d+$/.test(found);
  const shows = (text: string) => (isNumber ? printedPhone(found).test(text) : text.includes(found));
  const with_ = pages.flatMap((page, index) => (shows(textOf(page)) ? [first + index] : []));
  const [page] = with_;
  return with_.length === 1 && page !== undefined ? { page } : {};
};

/**
 * What is true of the notice in a file; undefined where no verdict is certain.
 *
 * @param first page of the file the notice starts on, 1-based
 */
export const trueNotice = (
  notice: AnnexedNotice,
  pages: readonly PageModel[],
  first: number,
): TrueNotice | undefined => {
  if (notice.verdict === null) return undefined;
  return {
    verdict: notice.verdict,
    version: notice.version,
    pages: pages.map((_, index) => first + index),
    findings: notice.findings.map((finding) => ({ ...finding, ...pageOf(finding.found, pages, first) })),
  };
};
