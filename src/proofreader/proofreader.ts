/**
 * The proofreader of a frame: takes the gate's orders, keeps a session for each composer, and shows the one in use.
 *
 *   gate ──orders──> Proofreader ──> Session (composer → Post → lint → findings) ──View──> review
 *                                        ^──────────────────────────Actions───────────────────┘
 */
import type { Profile } from '../../rules/api';
import { handleOn, hostOf } from '../composer/account';
import { type Composer, composerAt } from '../composer/composer';
import type { Gate, Orders } from '../composer/gate';
import { HeldFiles } from '../composer/held-files';
import { removeHighlightStyles } from '../composer/highlights';
import { Marks } from '../composer/marks';
import { layerOf } from '../composer/tree';
import { isAlive } from '../messages/alive';
import { type ComposerReport, onMessage, type PageState, sendMessage } from '../messages/protocol';
import type { Attachment } from '../photos/attachment';
import { PhotoFrame } from '../photos/frame/client';
import { type Account, inherited, nameOf } from '../policy/accounts';
import type { ActivePolicy } from '../policy/active';
import { leftOf } from '../policy/pause';
import { type MountedReview, mountReview } from '../review/mount';
import { questionsFor } from '../review/questions';
import { type Actions, countByLevel, type MediaView, type View } from '../review/view';
import { keepInherited, tell } from '../storage/accounts';
import { Voice } from '../words';
import { Lifeline } from './lifeline';
import { Memory } from './memory';
import { type Desk, Session } from './session';

/** Words that only English has: a text with some of them is worth the name tagger. */
const looksEnglish = /\b(?:the|my|our|is|was|and|with|for|has|got)\b/i;

/** Who writes in this frame, as its page says now. */
function accountHere(): Account {
  const handle = handleOn(document);
  return { host: hostOf(), ...(handle && { handle }) };
}

export interface ProofreaderOptions {
  readonly shadowMode: ShadowRootMode;
  /** Scripts may press our buttons: end-to-end builds only. */
  readonly acceptSyntheticEvents: boolean;
  /** Who writes, where the page is one of Relis's own and is no network. */
  readonly account?: Account;
  /** What was said in other messages; absent, nothing is remembered beyond the page. */
  readonly memory?: Memory;
}

const viewOf = (session: Session, attachment: Attachment): MediaView => {
  const { id, file, kind, consent, checked } = attachment;
  const held = session.files.isHeld(attachment);
  return {
    ...{ id, name: file.name, kind, file, checked },
    ...(consent && { consent }),
    ...(held && { held }),
    ...(!held && session.files.mayBeGone && { mayBeGone: true as const }),
  };
};

export class Proofreader {
  readonly #sessions = new Map<Element, Session>();
  readonly #files: HeldFiles;
  readonly #memory: Memory;
  readonly #photoFrame: PhotoFrame;
  #active: Session | null = null;
  #review: MountedReview | null = null;
  /** The element the review is mounted for: another composer, or another dialog of the page, wants it elsewhere. */
  #mountedIn: Element | null = null;
  #askedForNames = false;
  /** Accounts whose question was put off, for as long as this page is open. */
  readonly #putOff = new Set<string>();
  #told = '';
  #waking: ReturnType<typeof setTimeout> | undefined;
  readonly #lifeline = new Lifeline(() => this.gate.retire());

  constructor(
    readonly gate: Gate,
    public policy: ActivePolicy,
    readonly options: ProofreaderOptions,
  ) {
    this.#files = new HeldFiles(gate.retired);
    this.#photoFrame = new PhotoFrame(gate.retired);
    this.#wakeAfterPause();
    this.#memory = options.memory ?? Memory.ofThePage();
    this.#memory.follow(() => this.#active?.look(), gate.retired);
    gate.retired.addEventListener('abort', () => this.#leave());
  }

  /** A setting has changed: the message is read again by the new policy. */
  follow(policy: ActivePolicy): void {
    this.policy = policy;
    this.#wakeAfterPause();
    this.#active?.look();
  }

  /** A pause ends while somebody writes, or has stopped writing: the message is read again there and then. */
  #wakeAfterPause(): void {
    clearTimeout(this.#waking);
    const left = leftOf(this.policy.pausedUntil, Date.now());
    if (left > 0) this.#waking = setTimeout(() => this.follow(this.policy), left);
  }

  /** Takes the gate over from the sentry, with what came before. */
  takeOver(): void {
    const { gate } = this;
    gate.orders = this.#orders;
    gate.fileReview ??= (file, { replaceable }) => {
      const session = this.#active;
      return replaceable && session && !session.paused ? session.files.hold(file) : null;
    };
    const deaf = [onMessage('describe', () => this.#describe()), onMessage('reachPanel', () => this.#reachPanel())];
    gate.retired.addEventListener('abort', () => {
      if (isAlive()) for (const stop of deaf) stop();
    });
    // Somebody may have gone on to another box before the linter was there: each is read, the last one is the one in use.
    for (const composer of [...gate.recent].reverse()) this.#focus(composer);
    for (const arrival of gate.arrivals.splice(0)) this.#orders.attached(arrival);
    const { pending } = gate;
    gate.pending = null;
    if (pending) void this.#sessionOf(pending.composer).publication.resumeHeld(pending);
  }

  readonly #orders: Orders = {
    decide: ({ composer }) => this.#sessionOf(composer).publication.decide(),
    held: (attempt) => {
      const session = this.#sessionOf(attempt.composer);
      this.#active = session;
      session.publication.review(attempt);
    },
    focused: (composer) => this.#focus(composer),
    typed: (field) => {
      // The box in use is known: the page is not searched at each key.
      if (this.#active?.holds(field)) return this.#active.typed();
      const composer = composerAt([field]);
      if (composer) this.#sessionOf(composer).typed();
    },
    attached: (arrival) => {
      const { composer } = arrival;
      const session = composer ? this.#sessionOf(composer) : this.#active;
      const pictures = session ? this.#files.newIn(arrival) : [];
      if (!session || pictures.length === 0) return;
      this.#active = session;
      const { fileReview } = this.gate;
      const delivery = fileReview ? this.#files.review(arrival, pictures, fileReview) : null;
      for (const file of pictures) void session.files.attach(file);
      if (delivery) session.files.await(delivery);
    },
    heard: (event) => this.#review?.hear(event),
  };

  #sessionOf(composer: Composer): Session {
    const known = this.#sessions.get(composer.root);
    if (known) return known;
    const session = this.#movedTo(composer) ?? new Session(composer, this.#desk, new Marks(this.options.shadowMode));
    this.#sessions.set(composer.root, session);
    // Its own hosts have it from the start; an instance that the user turned on is known by its compose box.
    if (composer.network?.hidesFileInputs) sendMessage('wantFilePickers', undefined).catch(() => {});
    return session;
  }

  /** A page may replace its compose box while somebody writes in it: the same session goes on in the new one. */
  #movedTo(composer: Composer): Session | null {
    const session = this.#active;
    if (!session || session.composer.root.isConnected || session.composer.network !== composer.network) return null;
    this.#sessions.delete(session.composer.root);
    session.moveTo(composer);
    return session;
  }

  get #desk(): Desk {
    const proofreader = this;
    return {
      gate: this.gate,
      memory: this.#memory,
      photoFrame: this.#photoFrame,
      // Settings change under a session: it reads them where they are.
      get policy() {
        return proofreader.policy;
      },
      account: () => proofreader.#account(),
      changed: (changed) => this.#show(changed),
      gone: (gone) => this.#close(gone),
    };
  }

  #account(): Account {
    return this.options.account ?? accountHere();
  }

  #focus(composer: Composer): void {
    const session = this.#sessionOf(composer);
    if (this.#active !== session && this.#active?.publication.stage !== 'reviewing') this.#active = session;
    session.focused();
  }

  #close(session: Session): void {
    session.end();
    this.#sessions.delete(session.composer.root);
    if (this.#active !== session) return;
    this.#active = null;
    this.#unmount();
    this.#report('idle', session);
  }

  #stateOf({ composer, paused, around }: Session): PageState {
    if (paused) return 'paused';
    if (!around.recognised) return 'unrecognised';
    return composer.network ? 'watching' : 'generic';
  }

  /** Tells the badge, when there is something new to tell: not at every key. */
  #report(state: PageState, session: Session): void {
    const report = { state, counts: countByLevel(state === 'idle' ? [] : session.findings) };
    // Another account, or another use of it, is news for the popup even where the counts stay.
    const told = JSON.stringify([report, session.account, session.use]);
    if (told === this.#told) return;
    this.#told = told;
    // The background may be gone with an update: the next gesture notices and leaves the page.
    sendMessage('report', report).catch(() => {});
  }

  #describe(): ComposerReport {
    const session = this.#active;
    return {
      state: session ? this.#stateOf(session) : 'idle',
      network: session?.composer.network?.name ?? '',
      account: session?.account ?? this.#account(),
      nameRemarks: session?.nameRemarks() ?? [],
      findings: session?.findings ?? [],
    };
  }

  #show(session: Session): void {
    if (session !== this.#active) return;
    this.#lifeline.tie();
    if (this.gate.retired.aborted) return;
    this.#wantNames(session);
    if (inherited(this.policy.told, session.account)) keepInherited(session.account).catch(() => {});
    this.#mount(session)?.update(this.#viewOf(session));
    this.#report(this.#stateOf(session), session);
  }

  #viewOf(session: Session): View {
    const { language, usual } = this.policy;
    const { pointing, notice, answers } = session;
    return {
      language,
      voice: new Voice(language, session.author),
      stage: session.publication.stage,
      findings: session.findings,
      media: session.files.all.map((attachment) => viewOf(session, attachment)),
      override: session.override,
      account: session.account,
      use: session.use,
      ...(usual && { usual }),
      asking: this.#asks(session),
      audience: session.post.audience,
      questions: this.policy.settings.checklist ? questionsFor(session.post, session.findings) : [],
      help: { country: this.policy.settings.country, contact: this.policy.settings.helpContact },
      ...(session.approval.view && { approval: session.approval.view }),
      ...(pointing.now !== undefined && { pointed: pointing.now }),
      ...(answers.silenced && { silenced: answers.silenced }),
      ...(notice && { notice }),
    };
  }

  /**
   * Whether to ask what the account is used for. Put off means for good on this page, but a review that only an answer can
   * be left by asks all the same.
   */
  #asks(session: Session): boolean {
    if (session.use !== 'unknown' || session.paused) return false;
    const stuck = session.publication.stage === 'reviewing' && (session.override === 'none' || session.approval.missing);
    return stuck || !this.#putOff.has(nameOf(session.account));
  }

  #answer(profile: Profile): void {
    const account = this.#active?.account;
    // The policy changes with what is stored, and the message is read again.
    if (account) tell(account, profile).catch(() => {});
  }

  #putOffQuestion(): void {
    const session = this.#active;
    if (!session) return;
    this.#putOff.add(nameOf(session.account));
    this.#show(session);
  }

  /** The shortcut was pressed: the panel opens and has the focus, be it to say that there is nothing to say. */
  #reachPanel(): void {
    const session = this.#active;
    if (session?.publication.stage !== 'typing') return;
    const review = this.#mount(session, true);
    review?.update(this.#viewOf(session));
    review?.focusPanel();
  }

  /** @param wanted even where there is nothing to say */
  #mount(session: Session, wanted = false): MountedReview | null {
    const container = layerOf(session.field);
    if (this.#review && this.#mountedIn === container) return this.#review;
    this.#unmount();
    // Nothing to say yet: the page stays as it is, without React.
    const { findings, files, notice, publication } = session;
    const silent = findings.length === 0 && files.all.length === 0 && !notice && !this.#asks(session);
    if (silent && !wanted && publication.stage === 'typing') return null;
    this.#mountedIn = container;
    this.#review = mountReview({
      anchor: () => this.#active?.field ?? container,
      composer: () => this.#active?.around.surroundings,
      container,
      actions: this.#actions,
      shadowMode: this.options.shadowMode,
      acceptSyntheticEvents: this.options.acceptSyntheticEvents,
    });
    return this.#review;
  }

  #unmount(): void {
    this.#review?.remove();
    this.#review = null;
    this.#mountedIn = null;
  }

  readonly #actions: Actions = {
    fix: (finding, offer) => this.#active?.fix(finding, offer),
    dismiss: (finding) => void this.#active?.answers.dismiss(finding),
    silence: (finding) => void this.#active?.answers.silence(finding),
    speakAgain: () => void this.#active?.answers.speakAgain(),
    show: ({ at }) => at && this.#active?.show(at),
    tag: ({ id }, consent, details) => void this.#active?.files.tag(id, consent, details),
    forget: ({ id }) => this.#active?.files.forget(id),
    back: () => this.#active?.back(),
    publish: (reason) => void this.#active?.publish(reason),
    agree: (agreed) => this.#active?.approval.agree(agreed),
    checkCode: async (code) => (await this.#active?.approval.check(code)) ?? { right: false, why: 'none' },
    copyText: () => void this.#active?.copyText(),
    answer: (profile) => this.#answer(profile),
    putOff: () => this.#putOffQuestion(),
  };

  /** English names are looked for with a heavy helper: it is sent for once, when somebody writes English. */
  #wantNames(session: Session): void {
    if (this.#askedForNames || !looksEnglish.test(session.read.text)) return;
    this.#askedForNames = true;
    sendMessage('wantEnglishNames', undefined).then(
      () => session.look(),
      () => {},
    );
  }

  /** The extension was updated or removed: nothing of it stays on the page. */
  #leave(): void {
    clearTimeout(this.#waking);
    for (const session of this.#sessions.values()) session.end();
    this.#sessions.clear();
    this.#active = null;
    this.#unmount();
    removeHighlightStyles();
  }
}
