import type { ActDetail } from '@amont/contracts/http/act';
import type { FieldSource } from '@amont/domain/act/checked-act';
import { Tabs } from '@codegouvfr/react-dsfr/Tabs';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { Highlight } from '../document/highlight.ts';
import { UndrawnDocument } from '../document/undrawn-document.tsx';
import { HistoryList } from '../element/history-list.tsx';
import { Loading } from '../element/loading.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatInstant } from '../format/date.ts';
import { formatQuantity, formatSize } from '../format/number.ts';
import { ActState } from './act-state.tsx';
import { FieldList } from './field-list.tsx';
import { FollowUpPanel } from './follow-up-panel.tsx';
import { LawPanel } from './law-panel.tsx';
import { NoticePanel } from './notice-panel.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { SplitAct } from './split-act.tsx';
import { StatementPanel } from './statement-panel.tsx';

const PdfViewer = lazy(() =>
  import('../document/pdf-viewer.tsx').then(
    (viewer) => ({ default: viewer.PdfViewer }),
    () => ({ default: UndrawnDocument }),
  ),
);

const NOTICE_TAB = 'Notice';

type Props = { readonly act: ActDetail; readonly onChanged: () => void };

const tabsOf = (act: ActDetail, onShow: (source: FieldSource) => void) => {
  const { details } = act;
  const unread = <p>Rien n’a encore été lu dans cet acte, ou ses données ont été effacées en fin de conservation.</p>;
  return [
    { label: 'Lecture', content: details ? <FieldList act={act} details={details} onShow={onShow} /> : unread },
    { label: NOTICE_TAB, content: <NoticePanel actId={act.row.id} notice={act.notice} onShow={onShow} /> },
    { label: 'Droit', content: details ? <LawPanel details={details} onShow={onShow} /> : unread },
    { label: 'Décompte', content: details ? <StatementPanel details={details} /> : unread },
    { label: 'Suites', content: <FollowUpPanel act={act} /> },
    { label: 'Journal', content: <HistoryList caption="Historique de l’acte" history={act.history} /> },
  ];
};

const FileFacts = ({ act }: { readonly act: ActDetail }) => {
  const { row, pages, pagesWithoutText, attachments } = act;
  return (
    <p className="fr-text--sm fr-mb-2w amont-file">
      {row.fileName} – {formatSize(row.sizeBytes)}
      {pages !== null && `, ${formatQuantity(pages, 'page', 'pages')}`}, reçu le {formatInstant(row.receivedAt)}.
      {pagesWithoutText.length > 0 && ` Sans texte lisible\u00a0: pages ${pagesWithoutText.join(', ')}.`}
      {attachments.length > 0 && ` Joint au PDF, non lu\u00a0: ${attachments.join(', ')}.`}
    </p>
  );
};

/** Where the act begins: not on page 1 when it was taken out of a file that held two. */
const firstPageOf = ({ sources }: ActDetail): number => {
  const pages = Object.values(sources).map((source) => source.page);
  return pages.length === 0 ? 1 : Math.min(...pages);
};

/** Document and reading side by side; following a field's page shows its line in the document. */
export const ActView = ({ act, onChanged }: Props) => {
  const [turnedTo, setPage] = useState<number | null>(null);
  const page = turnedTo ?? firstPageOf(act);
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const show = useCallback((source: FieldSource) => {
    setPage(source.page);
    // A new object each time, so that the same place asked for twice is shown twice.
    setHighlight({ ...source });
  }, []);
  const [saying, setSaying] = useState<Saying | null>(null);
  // The list of what happened comes from the log, and what the act needs from a read model a moment later: what was
  // answered must not be asked again meanwhile.
  const question = act.history.findLast(({ type }) => type === 'act.review-requested')?.position ?? '';
  const [answered, setAnswered] = useState<string | null>(null);
  const done = (words: string) => {
    setAnswered(question);
    setSaying({ words });
    onChanged();
  };
  const { row, review } = act;
  const inUse = row.status !== 'refused' && row.status !== 'duplicate';
  const reviewing = review.needed && answered !== question && inUse;
  return (
    <>
      <FileFacts act={act} />
      <div className="amont-sides">
        <div className="amont-sides__document">
          <Suspense fallback={<Loading label="Ouverture du document" />}>
            <PdfViewer url={`/api/acts/${row.id}/document`} page={page} highlight={highlight} onPage={setPage} />
          </Suspense>
        </div>
        <div className="amont-sides__reading">
          <Said saying={saying} />
          <ActState row={row} onDone={done} />
          {reviewing && <ReviewPanel key={question} act={act} onShow={show} onDone={done} />}
          {act.pages !== null && act.pages > 1 && inUse && (
            <SplitAct
              key={`split-${row.id}`}
              actId={row.id}
              pages={act.pages}
              shownPage={page}
              seen={review.needed && review.reasons.some(({ code }) => code === 'second_act')}
              onDone={onChanged}
            />
          )}
          <h2 className="fr-sr-only">Ce que l’on sait de l’acte</h2>
          <Tabs
            label="Ce que l’on sait de l’acte"
            tabs={tabsOf(act, show)}
            onTabChange={({ tab }) => {
              const notice = act.notice?.pages[0];
              // The proof is read beside the page it is about.
              if (tab.label === NOTICE_TAB && notice !== undefined) setPage(notice);
            }}
          />
        </div>
      </div>
    </>
  );
};
