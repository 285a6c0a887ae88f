import { signIn } from '@amont/contracts/http/session';

export type SignInErrors = { readonly email?: string; readonly password?: string };

/** What is wrong in the sign-in form, a French sentence a field; nothing when it may be sent. */
export const signInErrors = (typed: { readonly email: string; readonly password: string }): SignInErrors => {
  const wrong = new Set(signIn.safeParse(typed).error?.issues.map((issue) => issue.path[0]));
  return {
    ...(wrong.has('email') && {
      email: typed.email === '' ? 'Saisissez votre adresse électronique.' : 'L’adresse électronique n’est pas valide.',
    }),
    ...(wrong.has('password') && {
      password: typed.password === '' ? 'Saisissez votre mot de passe.' : 'Le mot de passe est trop long.',
    }),
  };
};
