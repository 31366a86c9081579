import { Clipboard, Printing } from '@jupyterlab/apputils';

/** What the panel asks of the browser. */
export interface IBrowser {
  copyText(text: string): void;
  offerDownload(blob: Blob, name: string): void;
  /** Prints a page of ours, or saves it as PDF, as the browser's own dialog offers. */
  printPage(url: string): Promise<void>;
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
  printPage: url => Printing.printURL(url)
};
