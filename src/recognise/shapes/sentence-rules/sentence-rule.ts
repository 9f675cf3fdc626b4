/**
 * A form of sentence that states grades. Example and counter-example are run as tests. The names in them are those of the
 * made-up framework of the tests: areas *Keeping watch* and *Telling the truth*, the headline *Overall light*, services
 * *Harbours* and *Lighthouses*, the whole *sea services*, grades *bright*, *dim* and *dark*, with *needs oil* as a verb, and
 * the assessment *yearly count*, which *counts high*.
 */
export interface SentenceRule {
  id: string
  /** In the pieces of `sentence-pattern.ts`. */
  pattern: string
  /** How grades go with what is graded: each label takes the next grade, or the one before it; or the last grade is meant. */
  order: 'label-first' | 'grade-first' | 'last-grade'
  /**
   * What is graded: the labels in the match, or its one label, which has the last grade; the service named; the whole
   * (headline); all areas together; all others than the labels, which have the grade behind them; an assessment’s result;
   * or what the subject names: its labels, else its services, else the whole.
   */
  of: 'labels' | 'label' | 'service' | 'whole' | 'all' | 'others' | 'result' | 'subject'
  /** The words speak of grades, but state none. */
  noGrade?: true
  /** Only in the inspectorate’s own report, where the plain form is its way of giving the judgement. */
  reportOnly?: true
  /** It adds to a grade that another form has claimed: *…, as is <label>*. */
  follows?: true
  /** The words speak of many authorities, and yet of one: *one of three to be …*. */
  ofMany?: true
  example: string
  counterExample: string
}
