import { browser } from 'wxt/browser';

/** Called with the id of each tab that closes. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** Called when the person presses the manifest's key for a command. */
export function onCommand(name: 'open-card', listener: () => Promise<void>): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) void listener();
  });
}

/** The worker is started for these two even when nobody asks it anything; what is to be done follows at its start. */
export function wakeAtInstallAndStartup(listener: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void listener());
  browser.runtime.onStartup.addListener(() => void listener());
}
