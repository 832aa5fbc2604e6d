import { defineConfig } from 'wxt';
import { ruleFacts } from './scripts/rule-facts-plugin';
import { slimTensorFlow, visionFiles } from './scripts/vision-files';
import { withoutExamples } from './scripts/without-examples';
import { namedHosts } from './src/networks';
import { packs, pathOf, scriptOf } from './src/networks/packs';

/** Public half of a key nobody keeps: it only pins the extension's id, so that policies and tests can name it. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA25PdkDBIFSy55+5u78l9+kbYioRc30h79/P8e097BZmvML/eYrlGDTvLrUZ+ogQMTeZekNMQQW6mowt4SFcK7fXl4kheAZocvEk0qhnospv3+gI84pKCjl/Toml5/4PKcWsQAI4k6FbOqQGmwe0G+gazDzrbApXWHVQCS1lhnMS+RTaAyY8CabZzZb6ja148Y+Su34oCqbw8+UVzCoD/xwyQDb5CG5vT2xN2tTLlSvgOzMjDE9AcVew81toXlL7EyGpPW6hCI6ZZWZNY5SYkULEYQS8k7nlZBfVrQSGtL9xsP6h8fiAEWQLPPiZZv3/yYhcpfTwe3IsiX0sXHmu75QIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutExamples(), ruleFacts()],
    resolve: { alias: slimTensorFlow },
    worker: { format: 'es' },
  }),
  hooks: {
    'build:publicAssets'(_, files) {
      for (const pack of packs) files.push({ relativeDest: pathOf(pack).slice(1), contents: scriptOf(pack) });
      files.push(...visionFiles);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['storage', 'scripting', 'activeTab'],
    // The demo and the end-to-end tests run on local pages; the published extension never sees them.
    host_permissions: mode === 'production' ? namedHosts() : [...namedHosts(), 'http://localhost/*'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'reach-panel': {
        // Free in both browsers; people change it where their browser lists the shortcuts of extensions.
        suggested_key: { default: 'Alt+Shift+R', mac: 'MacCtrl+Shift+R' },
        description: '__MSG_commandPanel__',
      },
    },
    content_security_policy: {
      // No connection to anywhere but this folder: "nothing leaves the machine" is enforced by the browser, not promised by us.
      // The detectors for photos are WebAssembly in Workers, and read their own files from the folder.
      extension_pages: [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'",
        "img-src 'self' blob: data:; media-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
      ].join('; '),
    },
    // The one page that a site may hold, hidden: photos are looked at in it.
    web_accessible_resources: [
      { resources: ['photo-frame.html'], matches: ['*://*/*'], ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'relis@relis.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: publicKey,
          minimum_chrome_version: '120',
          // Without these no Worker starts in a page that isolates itself.
          cross_origin_embedder_policy: { value: 'require-corp' },
          cross_origin_opener_policy: { value: 'same-origin' },
          // Firefox needs none, and calls it unexpected. Written by `npm run policy-schema`.
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
