import type { PageText } from '@amont/domain/text/page-text';
import { withMarginFirst } from './margin-first.ts';
import { withPartyColumns } from './party-columns.ts';
import { withStampsApart } from './stamps-apart.ts';
import { withTickedChoices } from './ticked-choices.ts';

/** Pages as their author meant them to be read: without stamps over figures, margin first, ticked choices only, party by party. */
export const asMeant = (pages: readonly PageText[]): readonly PageText[] =>
  withPartyColumns(withTickedChoices(withMarginFirst(withStampsApart(pages))));
