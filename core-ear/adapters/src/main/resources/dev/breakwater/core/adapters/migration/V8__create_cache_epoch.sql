-- One row by which all cores agree on whether what Redis holds can be relied upon.
CREATE TABLE cache_epoch (
  only_row BOOLEAN PRIMARY KEY DEFAULT true CHECK (only_row),
  epoch TEXT NOT NULL,
  suspended BOOLEAN NOT NULL,
  timeline TEXT NOT NULL,
  changed_at TIMESTAMPTZ NOT NULL
);

INSERT INTO cache_epoch (epoch, suspended, timeline, changed_at) VALUES ('', true, '', '-infinity');
