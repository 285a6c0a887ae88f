import { teamCaseList } from '@amont/contracts/http/team';
import { TEAM_LABEL, type Team } from '@amont/domain/follow-up/team';
import { CASE_STATES, type CaseState } from '@amont/domain/follow-up/team-fields';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { Choice } from '../element/choice.tsx';
import { Pager } from '../element/pager.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatCount, formatQuantity } from '../format/number.ts';
import { CASE_STATE } from '../label/procedure.ts';
import { NotFoundPage } from '../layout/not-found-page.tsx';
import { Page } from '../layout/page.tsx';
import { CaseList } from './case-list.tsx';
import { useTeam } from './use-team.ts';

type Asked = { readonly state: CaseState | ''; readonly search: string; readonly page: number };

const questionOf = ({ state, search, page }: Asked): string =>
  JSON.stringify({ ...(state && { state }), ...(search && { search }), page });

type Filters = { readonly asked: Asked; readonly onAsk: (asked: Asked) => void };

const CaseFilters = ({ asked, onAsk }: Filters) => {
  const words = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...asked, search: words.current?.value.trim() ?? '', page: 1 });
  };
  return (
    <search aria-label="Trouver un ménage">
      <form className="amont-filters" onSubmit={submit}>
        <Input
          label="Nom ou rue"
          nativeInputProps={{ ref: words, name: 'recherche', autoComplete: 'off', defaultValue: asked.search }}
        />
        <Choice
          label="Où en est le suivi"
          none="Toute la liste"
          value={asked.state}
          options={CASE_STATES.map((value) => ({ value, label: CASE_STATE[value].many }))}
          onChange={(state) => onAsk({ ...asked, state, page: 1 })}
        />
        <Button type="submit">Chercher</Button>
      </form>
    </search>
  );
};

const TeamList = ({ team }: { readonly team: Team }) => {
  const [asked, setAsked] = useState<Asked>({ state: '', search: '', page: 1 });
  const remote = useRemote(`/teams/${team}/cases`, teamCaseList, questionOf(asked));
  return (
    <Page title={`Liste ${TEAM_LABEL[team]}`}>
      <p>
        Les ménages que l’équipe contacte, et ce qu’elle a noté pour chacun. On peut aussi{' '}
        <Link to={`/suivi/${team}/import`}>importer un fichier</Link>.
      </p>
      <CaseFilters asked={asked} onAsk={setAsked} />
      <RemoteView remote={remote} loading="Chargement de la liste">
        {({ cases, total, pages, states }) => (
          <>
            <p role="status">
              {formatQuantity(total, 'ménage', 'ménages')}. Sur toute la liste&nbsp;: {formatCount(states.to_contact)} à
              contacter, {formatQuantity(states.ongoing, 'suivi en cours', 'suivis en cours')},{' '}
              {formatQuantity(states.ended, 'issue connue', 'issues connues')}.
            </p>
            <CaseList team={team} cases={cases} />
            <Pager
              label="Pages de la liste"
              page={asked.page}
              pages={pages}
              onPage={(page) => setAsked({ ...asked, page })}
            />
          </>
        )}
      </RemoteView>
    </Page>
  );
};

/** `/suivi/:team`: the team's list, found again by a name while somebody is on the telephone. */
export const TeamListPage = () => {
  const team = useTeam();
  return team === null ? <NotFoundPage /> : <TeamList key={team} team={team} />;
};
