import { TEAM_LABEL, type Team } from '@amont/domain/follow-up/team';
import { FileImport } from '../import/file-import.tsx';
import { NotFoundPage } from '../layout/not-found-page.tsx';
import { Page } from '../layout/page.tsx';
import { TemplateGuide } from './template-guide.tsx';
import { useTeam } from './use-team.ts';

const TeamImport = ({ team }: { readonly team: Team }) => (
  <Page
    title={`Importer un fichier ${TEAM_LABEL[team]}`}
    above={[{ label: `Liste ${TEAM_LABEL[team]}`, to: `/suivi/${team}` }]}
  >
    <FileImport path={`/teams/${team}/imports`} guide={<TemplateGuide team={team} />} />
  </Page>
);

/** `/suivi/:team/import`: the team's own file, for those who keep one. */
export const TeamImportPage = () => {
  const team = useTeam();
  return team === null ? <NotFoundPage /> : <TeamImport key={team} team={team} />;
};
