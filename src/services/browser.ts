import { Clipboard } from '@jupyterlab/apputils';

/** What the panel asks of the browser. */
export interface IBrowser {
  copyText(text: string): void;
  offerDownload(blob: Blob, name: string): void;
  /** Opens a page of ours in a tab of its own. */
  openPage(url: string): void;
}

/** The browser that the application runs in. */
export const browser: IBrowser = {
  copyText: text => {
    Clipboard.copyToSystem(text);
  },
  offerDownload: (blob, name) => {
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  },
  openPage: url => {
    window.open(url, '_blank', 'noopener');
  }
};
