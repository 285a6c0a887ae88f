import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useRef, useState } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { Page } from '../layout/page.tsx';
import { brand } from '../theme/state-theme.tsx';
import { useSession } from './session-provider.tsx';
import { type SignInErrors, signInErrors } from './sign-in-errors.ts';

/** Only a path of this console: never `//elsewhere` nor another scheme. */
const safeNext = (wanted: string | null): string => (wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/');

/** `/connexion`: e-mail and password; each error stands under its own field. */
export const SignInPage = () => {
  const { state, signIn } = useSession();
  const [query] = useSearchParams();
  const location = useLocation();
  const [errors, setErrors] = useState<SignInErrors>({});
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const { run, busy, problem } = useAction(signIn);

  if (state.kind === 'open') return <Navigate to={safeNext(query.get('suite'))} replace />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = { email: email.current?.value.trim() ?? '', password: password.current?.value ?? '' };
    const found = signInErrors(typed);
    setErrors(found);
    if (found.email) return email.current?.focus();
    if (found.password) return password.current?.focus();
    if (!(await run(typed.email, typed.password))) password.current?.focus();
  };

  return (
    <Page title="Connexion">
      <div className="fr-grid-row">
        <div className="fr-col-12 fr-col-md-8 fr-col-lg-6">
          <p>{brand.tagline}. Accès réservé aux personnes habilitées.</p>
          {location.state?.ended === true && (
            <Alert
              className="fr-mb-3w"
              small
              severity="info"
              description="Votre session est terminée. Connectez-vous à nouveau."
            />
          )}
          <form onSubmit={submit} noValidate>
            <ProblemAlert problem={problem} />
            <p className="fr-hint-text">Les deux champs sont obligatoires.</p>
            <Input
              label="Adresse électronique"
              hintText="Format attendu&nbsp;: nom@domaine.fr"
              state={errors.email ? 'error' : 'default'}
              stateRelatedMessage={errors.email}
              nativeInputProps={{ ref: email, type: 'email', name: 'email', autoComplete: 'username', required: true }}
            />
            <PasswordInput
              label="Mot de passe"
              messagesHint=""
              messages={errors.password ? [{ severity: 'error', message: errors.password }] : []}
              nativeInputProps={{ ref: password, name: 'password', autoComplete: 'current-password', required: true }}
            />
            <Button className="fr-mt-3w" type="submit" disabled={busy}>
              {busy ? 'Connexion en cours…' : 'Se connecter'}
            </Button>
          </form>
        </div>
      </div>
    </Page>
  );
};
