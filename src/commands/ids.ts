/** The ids of the course's commands. */
export const CommandIDs = {
  /** Shows the panel. */
  openPanel: 'dlcourse:open-panel',
  /** Shows a lab's page in the panel. Argument: `lab`. */
  openLab: 'dlcourse:open-lab',
  /** Asks the service again. */
  refresh: 'dlcourse:refresh',
  /** Begins to hand in a notebook. Arguments: `path`, `lab`, both optional. */
  submitNotebook: 'dlcourse:submit-notebook',
  /** Begins to hand in what is selected in the file browser. */
  submitFile: 'dlcourse:submit-file',
  /** Fetches a lab's hand-out. Argument: `lab`. */
  fetchHandout: 'dlcourse:fetch-handout',
  /** Opens any screen of the main area. Arguments: `screen`, its word, and those of the screen. */
  openScreen: 'dlcourse:open-screen',
  /** Opens the screen that an address names. Argument: `search`, the address's query. */
  openAddress: 'dlcourse:open-address'
} as const;
