import { teamSettings } from '@amont/contracts/http/outreach-plan';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { Page } from '../layout/page.tsx';
import { ContactingLinks } from './contacting-links.tsx';
import { TeamSettingsForm } from './team-settings-form.tsx';

const ABOVE = [{ label: 'Contacts à prendre', to: '/contacts' }] as const;

/** `/contacts/reglages`: how many households each team contacts a week, and in which order. */
export const SettingsPage = () => {
  const remote = useRemote('/outreach/settings', teamSettings);
  return (
    <Page title="Capacité et ordre des contacts" above={ABOVE}>
      <ContactingLinks />
      <RemoteView remote={remote} loading="Chargement des réglages">
        {({ teams }) => teams.map((team) => <TeamSettingsForm key={team.channel} team={team} />)}
      </RemoteView>
    </Page>
  );
};
