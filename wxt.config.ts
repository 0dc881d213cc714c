import { defineConfig } from 'wxt';
import { modelAssets } from './lib/cli/modelAssets';
import { packAssets } from './lib/cli/packAssets';

/** Fixed in development builds, so that the extension's id is the same on every machine (policies need it). */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw6jw0/Tp9YZZZdU9m9YdJssKtuyeFFEav1M/Qc1wxvY18D1P43DBUfkB6/OP9zdrDWaXxxclMjzRr6ODHBoWUgVATM+tAWb1VUj4Q5qk61iikTVOoeOYCVmu7njAVsYrMhqjUBPIzgNcoowNtWBQNJnhwgGGIB/PZakTSPo4VDCO2zKokBipIPpxmwugI/IYXSt6IN5gwT6MrD4Z7FstOnjpBEHppn4xPSoAAlHkI+ddxu06QQ4xNHKY+p+u6QUN0PJlpbYaiC58g49BnleXcYe3pW+oiGDJ4D8BesKQdulqLV7bmMH1b93ti7xKTtrWlWjMT1FRBua451ftbOJUHwIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  srcDir: '.',
  manifestVersion: 3,
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  /** `npm run dev` says which Chromium, and opens it on the playground; without a display it only builds. */
  webExt: {
    disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY,
    ...(process.env.CHROMIUM === undefined ? {} : { binaries: { chrome: process.env.CHROMIUM } }),
    ...(process.env.TILLIT_START === undefined ? {} : { startUrls: [process.env.TILLIT_START] }),
  },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push(...packAssets(wxt.config.root), ...modelAssets(wxt.config.root));
    },
  },
  /**
   * Nothing is written for browsers that are older than those of the manifest. The polyfill would put a `fetch` into the pages; every
   * browser that runs this has `modulepreload`. React's own hook for developer tools stays out of people's pages, and so does what React
   * would do with page transitions, network timings and Node: it is told that they are not there.
   */
  vite: () => ({
    build: { target: ['chrome137', 'firefox153'], modulePreload: { polyfill: false } },
    define: {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined',
      navigation: 'undefined',
      'performance.getEntriesByType': 'undefined',
      'process.emit': 'undefined',
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'open-card': {
        // Not Alt+Shift+T: Chromium keeps it for its own toolbar and gives the command no key at all.
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandOpenCard__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tillit@tillit.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: DEVELOPMENT_KEY, minimum_chrome_version: '137', externally_connectable: { ids: [] } }),
  }),
});
