import type { ClassClient } from '../../api/class-client';
import type { IRulesInForce, IRulesPreview } from '../../api/class-types';
import { AskingModel } from '../asking';

/** The rules in a copy of the plan: changed, looked at, used. */
export class RulesModel extends AskingModel {
  constructor(private readonly _client: ClassClient) {
    super();
  }

  /** What the server works by, null before the first answer. */
  get inForce(): IRulesInForce | null {
    return this._inForce;
  }

  /** The copy as it is written. */
  get text(): string {
    return this._text;
  }

  get isChanged(): boolean {
    return this._inForce !== null && this._text !== this._inForce.text;
  }

  /** What the copy, as it is, would do; null before that was asked for. */
  get preview(): IRulesPreview | null {
    return this._preview;
  }

  /** Fetches the plan; a copy that was changed is kept. */
  async load(): Promise<void> {
    const isChanged = this.isChanged;
    await this.ask(async () => {
      this._inForce = await this._client.getRules();
      this._text = isChanged ? this._text : this._inForce.text;
    });
  }

  /** Writes the copy; what was previewed holds no longer. */
  write(text: string): void {
    this._text = text;
    this._preview = null;
    this.stateChanged.emit();
  }

  /** Takes the plan as it is again. */
  reset(): void {
    this.write(this._inForce?.text ?? '');
  }

  /** Asks whom the copy would affect; nothing is changed. */
  async look(): Promise<void> {
    const text = this._text;
    await this.ask(async () => {
      const preview = await this._client.previewRules(text);
      this._preview = this._text === text ? preview : null;
    });
  }

  /** Works by the copy that was looked at from now on. */
  async use(why: string): Promise<void> {
    const { _inForce: inForce, _preview: preview } = this;
    if (inForce === null || preview === null || preview.faults.length > 0) {
      return;
    }
    await this.ask(async () => {
      const used = await this._client.useRules(
        this._text,
        inForce.version,
        why
      );
      this._inForce = used;
      this._text = used.text;
      this._preview = null;
    });
  }

  private _inForce: IRulesInForce | null = null;
  private _text = '';
  private _preview: IRulesPreview | null = null;
}
