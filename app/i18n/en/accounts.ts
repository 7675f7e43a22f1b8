import type { Messages } from '../messages'

export const accounts: Messages['accounts'] = {
  signIn: 'Sign in',
  signInLeadBack: 'Sign in, and the page you were on your way to will open.',
  signInLeadToSheet:
    'Sign in to go back to the score sheet. Scores that were not saved in time wait on the device where you gave them.',
  signInLead: 'Sign in to register for events, take part in contests and see your documents.',
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  newPasswordHint: 'At least 10 characters. Three or four words in a row do well.',
  enter: 'Sign in',
  wrong: 'The e-mail or the password does not match. Check the keyboard layout and the case of letters.',
  forgotten: 'Forgot the password?',
  forgottenTitle: 'A link to sign in',
  forgottenLead: 'Give the e-mail you were registered with. We will send a link by which a new password can be set.',
  sendLink: 'Send the link',
  linkSentTitle: 'Check your mail',
  linkSent: (email) => `If ${email} is known here, a letter with a link is on its way. The link works for an hour.`,
  noAccount: 'No account yet?',
  noAccountHow:
    'Your school’s coordinator or the methodical centre opens one: they will send an invitation to your e-mail.',
  demoTitle: 'Try the demo',
  demoLead: 'The district and its people are invented. Sign in as any of them with one click.',
  invitationTitle: (name) => `Welcome, ${name}!`,
  invitation: {
    account: 'Duet is open to you. Set a password to sign in.',
    password: 'Set a new password to sign in.',
    jury: (contest) => `You are invited to the jury of «${contest}».`,
  },
  login: 'Your e-mail for signing in',
  passwordNeeded: 'Set a password of at least 10 characters',
  setPassword: 'Save and sign in',
  spentTitle: 'The link has been used or has ended',
  spentLead:
    'If you have signed in before, have a new link sent to your e-mail: it lets you set a password. If not yet, ask whoever invited you to send the invitation again.',
  newLink: 'Get a new link',
  passwordlessTitle: 'Set a password',
  passwordless: (email) =>
    `The link of the invitation works only once. To come back later, set a password: a link for that will be sent to ${email}.`,
  enterAsJuror: 'Go to the jury’s work',
  signedOut: 'You have signed out',
  resendTitle: 'You are in. Send what you typed?',
  resendLead: 'The session ended before the form was sent. All you typed is here, except files: choose those again.',
  resend: 'Send',
  letters: {
    password: {
      subject: 'A new password in Duet',
      text: 'Somebody, most likely you, asked for a link to sign in. It works for an hour and only once. If it was not you, do nothing.',
      action: 'Set a new password',
    },
    account: {
      subject: 'Duet is open to you',
      text: (by) =>
        `${by} invites you to Duet, where people register for methodical events, enter contests of mentor pairs and get their documents. The link works for two weeks and only once.`,
      action: 'Set a password and sign in',
    },
  },
}
