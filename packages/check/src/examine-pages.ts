import { examineAct } from '@amont/acts/examine-act';
import { isBlocking } from '@amont/acts/review/review-reasons';
import type { ActDetails, FieldSource, Refusal, ReviewReason } from '@amont/domain/act/checked-act';
import type { NoticeCheck } from '@amont/domain/notice/notice-check';
import type { PageText } from '@amont/domain/text/page-text';
import { checkNotice } from '@amont/notices/check-notice';
import type { NoticeRegistry } from '@amont/notices/notice-registry';

export type Examined = {
  readonly kind: 'examined';
  readonly act: ActDetails | null;
  readonly notice: NoticeCheck;
  readonly confidence: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, FieldSource>>;
  readonly reasons: readonly ReviewReason[];
  /** Some doubt is about which household it is: the act must not be filed before a person has looked. */
  readonly blocking: boolean;
};
export type Examination = Examined | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Pages whose own text is not what they show: somebody must look at what the act really says. */
const differingPages = (pages: readonly PageText[]): readonly ReviewReason[] => {
  const numbers = pages.filter((page) => page.doubt === 'text_differs_from_picture').map((page) => page.page);
  if (numbers.length === 0) return [];
  const which = numbers.length === 1 ? `de la page ${numbers[0]}` : `des pages ${numbers.join(', ')}`;
  const message = `Le texte enregistré ${which} donne d'autres nombres que ceux qu'on y voit. Relevez ce que montre le document.`;
  return [{ code: 'text_differs_from_picture', field: null, message }];
};

/** The words of an act's pages, understood: no I/O, no clock, the same answer every time. */
export const examinePages = (registry: NoticeRegistry, pages: readonly PageText[]): Examination => {
  const examined = examineAct(pages);
  if (examined.kind === 'not_an_act') return { kind: 'refused', refusal: examined.refusal };
  const { act, sources } = examined;
  const checked = checkNotice(registry, pages, {
    type: act?.type ?? null,
    servedOn: act?.servedOn ?? null,
    postalCode: act?.dwelling.postalCode ?? null,
  });
  const { confidence: certainty, reasons: doubts, ...notice } = checked;
  const reasons = [...examined.reasons, ...doubts, ...differingPages(pages)];
  return {
    kind: 'examined',
    act,
    notice,
    confidence: { ...examined.confidence, notice: certainty },
    sources,
    reasons,
    blocking: act === null || reasons.some(isBlocking),
  };
};
