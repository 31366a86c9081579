import type { ClassClient } from '../../api/class-client';
import type {
  IExtension,
  IExtensionPreview,
  INewExtension
} from '../../api/class-types';
import { AskingModel } from '../asking';
import { toInstant } from '../course-time';

/** An extension as it is filled in; `people` null is everyone, `until` by the course's clock. */
export interface IExtensionForm {
  readonly lab: number;
  readonly people: readonly string[] | null;
  readonly until: string;
  readonly reason: string;
}

/** More time: the form, what it would change, and what was given. */
export class ExtensionsModel extends AskingModel {
  /** @param _getZone - Gives the course's time zone. */
  constructor(
    private readonly _client: ClassClient,
    private readonly _getZone: () => string
  ) {
    super();
  }

  get form(): IExtensionForm {
    return this._form;
  }

  /** What the form, as it is, would change; null before that was asked for. */
  get preview(): IExtensionPreview | null {
    return this._preview;
  }

  /** What was given, newest first; null before the first answer. */
  get given(): readonly IExtension[] | null {
    return this._given;
  }

  /** The sentence on what was granted last, empty before. */
  get done(): string {
    return this._done;
  }

  /** Whether enough is filled in for a preview. */
  get isFilled(): boolean {
    return this._wanted() !== null;
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._given = await this._client.listExtensions();
    });
  }

  /** Fills in a part; what was previewed holds no longer. */
  fill(part: Partial<IExtensionForm>): void {
    this._form = { ...this._form, ...part };
    this._preview = null;
    this._done = '';
    this.stateChanged.emit();
  }

  /** Asks what it would change; nothing is granted. */
  async look(): Promise<void> {
    const wanted = this._wanted();
    const form = this._form;
    if (wanted === null) {
      return;
    }
    await this.ask(async () => {
      const preview = await this._client.previewExtension(wanted);
      this._preview = this._form === form ? preview : null;
    });
  }

  /** Grants what was previewed. */
  async grant(): Promise<void> {
    const wanted = this._wanted();
    const { _preview: preview } = this;
    if (wanted === null || preview?.possible !== true) {
      return;
    }
    const isGranted = await this.ask(async () => {
      this._given = await this._client.giveExtension(wanted);
    });
    if (isGranted) {
      this._preview = null;
      this._done = preview.text;
      this._form = { ...this._form, people: [], reason: '' };
      this.stateChanged.emit();
    }
  }

  /** Takes one back. */
  async takeBack(id: number, why: string): Promise<void> {
    await this.ask(async () => {
      this._given = await this._client.takeBackExtension(id, why);
    });
  }

  private _wanted(): INewExtension | null {
    const { lab, people, until, reason } = this._form;
    const instant = toInstant(until, this._getZone());
    if (instant === null || people?.length === 0) {
      return null;
    }
    return {
      lab,
      until: instant,
      people: people === null ? null : [...people],
      reason
    };
  }

  private _form: IExtensionForm = {
    lab: 1,
    people: [],
    until: '',
    reason: ''
  };
  private _preview: IExtensionPreview | null = null;
  private _given: readonly IExtension[] | null = null;
  private _done = '';
}
