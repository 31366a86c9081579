import type { Message } from '@lumino/messaging';
import type { Widget } from '@lumino/widgets';
import { SplitPanel } from '@lumino/widgets';

/** Below this width, in pixels, the two stand one above the other. */
const NARROW = 760;

/** A document with something beside it; where there is little room, above it. */
export class Beside extends SplitPanel {
  /** @param share - The part of the room that the document has when they stand side by side. */
  constructor(
    document: Widget,
    private readonly _side: Widget,
    private readonly _share = 0.55
  ) {
    super({ orientation: 'horizontal', spacing: 5 });
    this.addClass('jp-DLCourse-beside');
    this.addWidget(document);
    this.addWidget(_side);
    this.setRelativeSizes([_share, 1 - _share]);
  }

  /** The keyboard begins beside the document. */
  protected override onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    this._side.activate();
  }

  protected override onResize(message: Widget.ResizeMessage): void {
    super.onResize(message);
    const width = message.width < 0 ? this.node.offsetWidth : message.width;
    const orientation = width < NARROW ? 'vertical' : 'horizontal';
    if (width > 0 && orientation !== this.orientation) {
      this.orientation = orientation;
      const share = orientation === 'horizontal' ? this._share : 0.4;
      this.setRelativeSizes([share, 1 - share]);
    }
  }
}
