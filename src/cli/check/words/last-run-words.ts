import { same, type Text } from '../../../locale/text.ts';
import type { Advice } from '../finding.ts';

/** What no request shows without using up a token. `renews`: a run may renew tokens. */
const openQuestion = (renews: boolean): Text =>
  renews
    ? {
        en: '; only a run shows whether the refresh token still works, and whether the App is installed',
        de: '; ob das Refresh-Token noch gilt und ob die App installiert ist, zeigt erst ein Lauf',
      }
    : same('');

const logSaysWhy = {
  en: 'Its log on the page of Actions says why.',
  de: 'Warum, steht im Log auf der Seite „Actions“.',
};

/** `at`: `2026-11-29T03:17:00Z`; `null` when unknown. */
const runOf = (at: string | null): Text => ({
  en: `The run${at === null ? '' : ` of ${at}`}`,
  de: `Der Lauf${at === null ? '' : ` vom ${at}`}`,
});

const failedIn = (at: string | null, step: string): Text => ({
  en: `${runOf(at).en} failed in the step "${step}".`,
  de: `${runOf(at).de} ist im Schritt „${step}“ fehlgeschlagen.`,
});

/** What `check` says about the last run of a workflow. `renews`: a run may renew tokens. */
export const lastRunWords = {
  unknownWorkflow: (file: string, renews: boolean): Advice => ({
    message: {
      en: `GitHub has no workflow ${file} yet, or does not show it${openQuestion(renews).en}.`,
      de: `GitHub hat noch keinen Workflow ${file} oder zeigt ihn nicht${openQuestion(renews).de}.`,
    },
    hint: {
      en: 'Commit and push it, then start the first run with the command run.',
      de: 'Committe und pushe ihn, und starte dann den ersten Lauf mit dem Befehl run.',
    },
  }),
  unreadable: (status: number, renews: boolean): Advice => ({
    message: {
      en: `Not checked: this token may not read the runs (HTTP ${status})${openQuestion(renews).en}.`,
      de: `Nicht geprüft: Dieses Token darf die Läufe nicht lesen (HTTP ${status})${openQuestion(renews).de}.`,
    },
    hint: {
      en: 'Give it the repository permission "Actions: Read", or look at the page of Actions.',
      de: 'Gib ihm die Repository-Berechtigung „Actions: Read“, oder sieh auf der Seite „Actions“ nach.',
    },
  }),
  switchedOff: (file: string): Advice => ({
    message: {
      en: `The workflow ${file} is switched off at GitHub, so nothing starts it.`,
      de: `Der Workflow ${file} ist bei GitHub abgeschaltet, also startet ihn nichts.`,
    },
    hint: {
      en: 'Press "Enable workflow" on its page under Actions.',
      de: 'Klicke auf seiner Seite unter „Actions“ auf „Enable workflow“.',
    },
  }),
  none: (renews: boolean): Text => ({
    en: `The workflow has not run yet${openQuestion(renews).en}.`,
    de: `Der Workflow ist noch nie gelaufen${openQuestion(renews).de}.`,
  }),
  succeeded: (at: string | null): Text => ({
    en: `${runOf(at).en} succeeded.`,
    de: `${runOf(at).de} ist gelungen.`,
  }),
  cancelled: (at: string | null, renews: boolean): Text => ({
    en: `${runOf(at).en} was cancelled${openQuestion(renews).en}.`,
    de: `${runOf(at).de} wurde abgebrochen${openQuestion(renews).de}.`,
  }),
  failed: (at: string | null): Advice => ({
    message: { en: `${runOf(at).en} failed.`, de: `${runOf(at).de} ist fehlgeschlagen.` },
    hint: logSaysWhy,
  }),
  failedInApp: (at: string | null, step: string): Advice => ({
    message: {
      en: `${failedIn(at, step).en} That step makes the App's token: the App may not be installed, or its id or key is wrong.`,
      de: `${failedIn(at, step).de} Dieser Schritt erzeugt das Token der App: Vielleicht ist die App nicht installiert, oder ihre Id oder ihr Schlüssel ist falsch.`,
    },
    hint: {
      en: 'Install the App for this repository (its page at GitHub, "Install App"), or delete the variable of its id and make another: setup --app.',
      de: 'Installiere die App für dieses Repository (auf ihrer Seite bei GitHub, „Install App“), oder lösche die Variable mit ihrer Id und lege eine neue an: setup --app',
    },
  }),
  failedInAction: (at: string | null, step: string): Advice => ({
    message: {
      en: `${failedIn(at, step).en} If its log says reauthorize, the refresh token was used up elsewhere.`,
      de: `${failedIn(at, step).de} Steht im Log reauthorize, wurde das Refresh-Token anderswo verbraucht.`,
    },
    hint: {
      en: 'Read its log on the page of Actions; for a new sign-in: setup --sign-in.',
      de: 'Lies das Log auf der Seite „Actions“; für eine neue Anmeldung: setup --sign-in',
    },
  }),
  failedInStep: (at: string | null, step: string): Advice => ({
    message: failedIn(at, step),
    hint: logSaysWhy,
  }),
};
