export const id = 1131;
export const ids = [1131];
export const modules = {

/***/ 1131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/clock.js
var lib_clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/github-secret.js + 2 modules
var github_secret = __webpack_require__(9794);
// EXTERNAL MODULE: ./lib/credentials/journal.js
var journal = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var sodium = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/emulators/github/index.js + 17 modules
var emulators_github = __webpack_require__(3374);
// EXTERNAL MODULE: ./lib/emulators/index.js
var emulators = __webpack_require__(5180);
;// CONCATENATED MODULE: ./lib/emulators/virtual-clock.js

function createVirtualClock(startAt) {
    let advanced = 0;
    const advance = (ms) => {
        if (!(ms >= 0))
            throw new RangeError(`A clock does not go back: ${ms} ms.`);
        advanced += ms;
    };
    if (startAt === undefined) {
        return { now: () => lib_clock/* systemClock */.ml.now() + advanced, sleep: lib_clock/* systemClock */.ml.sleep, advance };
    }
    return {
        now: () => startAt + advanced,
        sleep: async (ms, signal) => {
            signal?.throwIfAborted();
            advance(ms);
        },
        advance,
    };
}

// EXTERNAL MODULE: ./lib/locale/format.js
var format = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/locale/text.js
var locale_text = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/net/github.js
var net_github = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/net/http.js + 15 modules
var net_http = __webpack_require__(7015);
// EXTERNAL MODULE: ./lib/numbers/growth.js
var numbers_growth = __webpack_require__(2483);
// EXTERNAL MODULE: ./lib/pictures/page/contact.js
var contact = __webpack_require__(7307);
// EXTERNAL MODULE: ./lib/pipeline/collect.js + 16 modules
var collect = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/platforms/index.js + 32 modules
var platforms = __webpack_require__(1029);
// EXTERNAL MODULE: ./lib/cli/bilingual-error.js
var bilingual_error = __webpack_require__(6016);
;// CONCATENATED MODULE: ./lib/cli/demo-secret.js
const secretName = 'SOCIAL_SECRET';
const repositoryName = 'octo/link-in-bio';
function addSecret(github, services) {
    const [owner = '', name = ''] = repositoryName.split('/');
    const repository = github.addRepository({ owner, name });
    const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
    const signedIn = [...services.values()].flatMap((service) => [...service.addPerson()]);
    const lines = signedIn.map(([key, value]) => `${key}=${value}`);
    const text = ['# Tokens of the demo, made up when it started.', ...lines, ''].join('\n');
    github.setSecret(repository, secretName, text);
    return {
        repository: { owner, name, id: String(repository.id) },
        token,
        text,
        read: () => github.readSecret(repository, secretName) ?? '',
    };
}

// EXTERNAL MODULE: ./lib/cli/describe-run.js
var describe_run = __webpack_require__(7285);
// EXTERNAL MODULE: ./lib/cli/format-numbers.js
var format_numbers = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/cli/table.js
var table = __webpack_require__(3626);
// EXTERNAL MODULE: ./lib/cli/words/table-words.js
var table_words = __webpack_require__(5184);
;// CONCATENATED MODULE: ./lib/cli/format-posts.js



const titleWidths = [40, 30, 20, 12];
function formatPosts(accounts, language) {
    const posts = accounts.flatMap(({ id, document }) => (document.top_posts ?? []).map((post) => ({ id, post })));
    if (posts.length === 0)
        return '';
    const { account, bestPosts, views, likes } = table_words/* tableWords */.O[language];
    const tables = titleWidths.map((width) => (0,table/* toTable */.MR)([account, (0,table/* fitColumns */.Pk)(bestPosts, width), views, likes, 'Engagement'], posts.map(({ id, post }) => [id, ...toCells(post, width, language)]), 2));
    return (0,table/* pickFitting */.b2)(tables, (0,table/* terminalWidth */.JL)(Number.POSITIVE_INFINITY));
}
const toCells = ({ title, id, views, likes, engagement_rate: rate }, width, language) => [
    (0,table/* fitColumns */.Pk)(title ?? id, width),
    (0,format/* formatFigure */.Mo)(views, undefined, language),
    (0,format/* formatFigure */.Mo)(likes, undefined, language),
    (0,format/* formatFigure */.Mo)(rate, 'percent', language),
];

// EXTERNAL MODULE: ./lib/cli/log.js
var cli_log = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(8409);
// EXTERNAL MODULE: ./lib/storage/database.js + 1 modules
var storage_database = __webpack_require__(8895);
// EXTERNAL MODULE: ./lib/storage/history.js
var storage_history = __webpack_require__(2325);
;// CONCATENATED MODULE: ./lib/cli/made-up-history.js




async function addMadeUpHistory(database, accounts, days) {
    await (0,storage_database/* updateDatabase */.XV)(database, (opened) => {
        for (const [index, account] of accounts.entries()) {
            if (account.status === 'failed')
                continue;
            const { document, platform } = account;
            for (let day = 1; day <= days; day += 1) {
                const at = (0,lib_clock/* toIsoSeconds */.gY)(Date.parse(document.fetched_at) - day * lib_clock/* dayMs */.LP);
                (0,storage_history/* saveHistory */.Q)(opened, {
                    platform: document.platform,
                    username: document.profile.username,
                    text: (0,json/* stringifyJson */.s)(shrink(document, { day, at, index, look: platform.look })),
                    fetchedAt: at.slice(0, 19).replace('T', ' '),
                });
            }
        }
    });
}
function shrink(document, { day, at, index, look }) {
    const lost = day * (20 + (index % 4) * 7) +
        110 * Math.sin((day + index * 17) / (7 + index)) +
        4 * ((day * 7) % 4);
    const parts = 10000n - BigInt(Math.max(day, Math.round(lost)));
    const scale = (figure, name) => {
        if (typeof figure !== 'bigint')
            return figure === null ? null : Math.round(figure * (100 + 8 * Math.sin(day / 6))) / 100;
        const count = (figure * parts) / 10000n;
        return look.roundsAudience && name === look.audience ? roundDown(count) : count;
    };
    const stats = Object.fromEntries(Object.entries(document.stats).map(([name, figure]) => [name, scale(figure, name)]));
    const followers = scale(document.followers ?? null, look.audience);
    return {
        ...document,
        stats,
        ...(typeof followers === 'bigint' ? { followers } : {}),
        meta: { ...document.meta, updated_at: at },
        fetched_at: at,
    };
}
function roundDown(count) {
    const unit = 10n ** BigInt(Math.max(0, String(count).length - 3));
    return count - (count % unit);
}

// EXTERNAL MODULE: ./lib/storage/save-posts.js
var save_posts = __webpack_require__(7690);
;// CONCATENATED MODULE: ./lib/cli/made-up-posts.js



const hours = [7, 12, 16, 19, 20];
async function addMadeUpPosts(database, accounts, count) {
    await (0,storage_database/* updateDatabase */.XV)(database, (opened) => {
        for (const account of accounts) {
            if (account.status === 'failed')
                continue;
            const { platform, profile, fetched_at: fetchedAt } = account.document;
            const owner = {
                platform,
                username: profile.username,
                fetchedAt: (0,lib_clock/* toSqlSeconds */.rj)(Date.parse(fetchedAt)),
            };
            const midnight = Date.parse(fetchedAt.slice(0, 10));
            const posts = Array.from({ length: count }, (_, index) => toPost(index, midnight));
            (0,save_posts/* savePosts */.l)(opened, owner, posts);
        }
    });
}
function toPost(index, midnight) {
    const hour = hours[(index * 3) % hours.length] ?? 0;
    const postedAt = midnight - (40 + index * 2 - (index % 3)) * lib_clock/* dayMs */.LP + hour * lib_clock/* hourMs */.$0;
    const isEvening = hour >= 18;
    const isBestDay = [2, 4].includes(new Date(postedAt).getUTCDay());
    const views = 6_000 +
        ((index * 7_919) % 23) * 130 +
        (isEvening ? 4_000 : 0) +
        (isEvening && isBestDay ? 6_000 : 0);
    return {
        id: `made-up-${index}`,
        url: null,
        title: null,
        kind: 'video',
        postedAt,
        views: BigInt(views),
        likes: BigInt(views >> 4),
        comments: BigInt(views >> 8),
        shares: null,
    };
}

// EXTERNAL MODULE: ./lib/cli/say.js
var cli_say = __webpack_require__(6669);
;// CONCATENATED MODULE: ./lib/cli/words/demo-words.js
const demoWords = {
    begin: (names) => ({
        en: `The daily job against emulators of ${names} and GitHub on this machine: no account, no network.`,
        de: `Der t\u00e4gliche Ablauf mit Emulatoren von ${names} und GitHub auf diesem Rechner: ohne Konto, ohne Netz.`,
    }),
    dayBefore: { en: 'The day before', de: 'Am Tag davor' },
    signedIn: (names) => ({
        en: `A creator signed in at ${names}.`,
        de: `Eine Person hat sich bei ${names} angemeldet.`,
    }),
    stored: (secret, repository) => ({
        en: `The tokens went into the secret ${secret} of ${repository}.`,
        de: `Die Tokens kamen in das Secret ${secret} von ${repository}.`,
    }),
    expired: {
        en: 'Access tokens that last hours have expired since. A refresh token works only once.',
        de: 'Access-Tokens, die nur Stunden gelten, sind seitdem abgelaufen. Ein Refresh-Token gilt nur einmal.',
    },
    nextMorning: {
        en: 'The next morning, with what the secret holds now',
        de: 'Am n\u00e4chsten Morgen, mit dem, was jetzt im Secret steht',
    },
    opened: {
        en: 'It was opened with the private key of the emulated GitHub.',
        de: 'Es wurde mit dem privaten Schl\u00fcssel des emulierten GitHub ge\u00f6ffnet.',
    },
    generated: (days, posts) => ({
        en: `${days} days of history and ${posts} older posts were generated, so that there is growth to look at.`,
        de: `${days} Tage Verlauf und ${posts} \u00e4ltere Beitr\u00e4ge wurden erfunden, damit es Wachstum zu sehen gibt.`,
    }),
    works: (account, followers) => ({
        en: `${account}: works again.${followers === null ? '' : ` ${followers.en} since yesterday.`}`,
        de: `${account}: funktioniert weiter.${followers === null ? '' : ` ${followers.de} seit gestern.`}`,
    }),
    broken: (account) => ({
        en: `${account}: would have to sign in again.`,
        de: `${account}: m\u00fcsste sich neu anmelden.`,
    }),
    afterwards: { en: 'Afterwards', de: 'Danach' },
    requests: (count) => ({
        en: `The first run made ${count} requests.`,
        de: `Der erste Lauf hat ${count} Anfragen gestellt.`,
    }),
    database: (path) => ({
        en: `The numbers are in ${path}`,
        de: `Die Zahlen stehen in ${path}`,
    }),
    files: (directory) => ({
        en: `The media kit, cards, charts, badges, JSON and CSV are in ${directory}`,
        de: `Mediakit, Karten, Diagramme, Badges, JSON und CSV liegen in ${directory}`,
    }),
    open: (address) => ({
        en: `Open this in a browser: ${address}`,
        de: `\u00d6ffne das im Browser: ${address}`,
    }),
    audience: (account, largest) => ({
        en: `Who follows ${account}: ${largest}, and so on: see audience in the output stats.`,
        de: `Wer ${account} folgt: ${largest} und so weiter; siehe audience im Output stats.`,
    }),
};

;// CONCATENATED MODULE: ./lib/cli/demo.js






























const madeUpDays = 90;
const madeUpPosts = 60;
async function demo({ language = 'en', ...options }) {
    const write = (text) => process.stdout.write(text);
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const spoken = (0,cli_log/* createLog */.h)(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
    const log = (0,cli_say/* quoteEnglish */.L)(spoken, language);
    const say = (0,cli_say/* createSay */.I)(spoken, language);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'social-stats-'));
    const outputDirectory = (0,external_node_path_.join)(folder, 'social-stats');
    const database = options.database ? (0,external_node_path_.resolve)(options.database) : (0,external_node_path_.join)(folder, 'social-stats.db');
    if (options.database && (0,external_node_fs_.statSync)(database, { throwIfNoEntry: false })?.isFile())
        throw taken(options.database);
    const clock = createVirtualClock(Date.now() - 2 * lib_clock/* dayMs */.LP);
    const github = await (0,emulators_github/* startGitHub */.y)({ clock });
    const services = new Map();
    for (const platform of platforms/* platforms */.B) {
        const start = await (0,emulators/* loadEmulator */.A)(platform.id);
        services.set(platform, await start({ clock }));
    }
    const names = platforms/* platforms */.B.map(({ name }) => name).join(', ');
    write(`${demoWords.begin(names)[language]}\n`);
    try {
        const secret = addSecret(github, services);
        clock.advance(lib_clock/* dayMs */.LP);
        say.group(demoWords.dayBefore);
        say.info(demoWords.signedIn(names));
        say.info(demoWords.stored(secretName, repositoryName));
        say.info(demoWords.expired);
        const http = (0,net_http/* createHttp */.V0)({ clock, debug: log.debug, environment: {} });
        const scene = { clock, http, github, services, secret, folder, database, outputDirectory };
        const firstRun = await runJob((0,env_file/* parseEnv */.v)(secret.text), log, scene);
        if (language === 'de')
            (0,describe_run/* tellRunInGerman */.S)(spoken, firstRun, { database, outputDirectory, dryRun: false });
        const requests = [github, ...services.values()].flatMap((service) => service.requests).length;
        for (const platform of platforms/* platforms */.B) {
            const accounts = firstRun.accounts.filter((account) => account.platform === platform);
            write(`\n${(0,format_numbers/* formatNumbers */.G)(accounts, language)}\n`);
        }
        const fetched = firstRun.accounts.filter((account) => account.status === 'ok');
        write(`\n${formatPosts(fetched, language)}\n`);
        for (const { id, document } of fetched) {
            if (document.audience)
                write(`\n${describeAudience(id, document.audience, language)}\n`);
        }
        await addMadeUpHistory(database, firstRun.accounts, madeUpDays);
        await addMadeUpPosts(database, firstRun.accounts, madeUpPosts);
        say.group(demoWords.nextMorning);
        say.info(demoWords.opened);
        say.info(demoWords.generated(madeUpDays, madeUpPosts));
        clock.advance(lib_clock/* dayMs */.LP);
        for (const service of services.values())
            service.passDay();
        const secondRun = await runJob((0,env_file/* parseEnv */.v)(secret.read()), silent, scene);
        for (const result of secondRun.accounts) {
            if (result.status === 'ok')
                say.info(demoWords.works(result.id, describeGrowth(result)));
            else
                say.warning(demoWords.broken(result.id));
        }
        say.group(demoWords.afterwards);
        say.info(demoWords.requests(requests));
        say.info(demoWords.database(database));
        say.info(demoWords.files(outputDirectory));
        const page = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(outputDirectory, 'index.html'));
        write(`\n  ${demoWords.open(String(page))[language]}\n`);
        if ([firstRun, secondRun].some(hasFailed))
            process.exitCode = 1;
    }
    finally {
        await Promise.all([github, ...services.values()].map((service) => service.close()));
    }
}
function describeGrowth({ points }) {
    const [growth] = (0,numbers_growth/* toGrowths */.G)(points, numbers_growth/* followersOf */.n$);
    return growth ? (0,locale_text/* inEach */.B)((locale) => (0,format/* formatChange */.eD)(growth.change, undefined, locale)) : null;
}
const taken = (database) => new bilingual_error/* BilingualError */.M('invalid-input', {
    en: `${database} is there already, and the demo would mix its generated numbers with those in it.`,
    de: `${database} gibt es schon, und die Demo w\u00fcrde ihre erfundenen Zahlen unter die vorhandenen mischen.`,
}, {
    en: 'Name a file that is not there yet by --database, or leave the option out.',
    de: 'Nenne mit --database eine Datei, die es noch nicht gibt, oder lass die Option weg.',
});
function describeAudience(id, { genders, ages, countries }, language) {
    const largest = [genders, ages, countries].flatMap(([group]) => group ? [`${group.key} ${(0,format/* formatShare */.T1)(group.share, language)}`] : []);
    return demoWords.audience(id, largest.join(', '))[language];
}
function runJob(env, log, { clock, http, github, services, secret, folder, database, outputDirectory }) {
    const { repository, token } = secret;
    const tokenName = "the demo's token";
    return (0,collect/* collect */.F)({
        env,
        platforms: [],
        videoCount: 10,
        refresh: 'auto',
        dryRun: false,
        database,
        outputDirectory,
        locale: 'en',
        theme: 'auto',
        accent: null,
        contact: (0,contact/* parseContact */.G)('hello@example.com'),
        timeZone: 'UTC',
        pageUrl: null,
        audience: true,
    }, {
        platforms: platforms/* platforms */.B,
        http,
        download: http,
        prepareDatabase: (check) => check(),
        clock,
        log,
        store: (0,github_secret/* createGitHubSecret */.q)({
            github: (0,net_github/* connectGitHub */.UY)({ token, tokenName, apiUrl: github.url, http }),
            tokenName,
            copy: null,
            repository,
            environment: null,
            secretName: secretName,
            clock,
            warn: log.warning,
        }),
        secrets: [token],
        openJournal: async () => (0,journal/* createJournal */.s9)((0,journal/* journalFile */.i7)(folder), env.text, await (0,sodium/* loadSodium */.O)()),
        onUnprotected: () => undefined,
        apiUrlOf: (platform) => services.get(platform)?.url ?? '',
        signal: new AbortController().signal,
    });
}
const hasFailed = ({ accounts, problems }) => problems.length > 0 || accounts.some(({ status }) => status === 'failed');
const silent = {
    group: () => undefined,
    info: () => undefined,
    debug: () => undefined,
    failure: () => undefined,
    notice: () => undefined,
    warning: () => undefined,
    mask: () => undefined,
};


/***/ })

};
