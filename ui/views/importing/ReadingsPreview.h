#pragma once

#include "desk/ThemeSource.h"
#include "exchange/ReadingsCsv.h"

#include <QDialog>

class QTableWidget;

namespace waymark {

/// What a file of readings would do to the plan, before any of it is written: how many are new, changed and the same,
/// what each change is, and which lines cannot be read. Accepted by "Write 12 readings", which is not to be had while a
/// line is wrong; nothing is written here.
class ReadingsPreview : public QDialog
{
    Q_OBJECT

public:
    ReadingsPreview(const ReadingsFile &file, const ThemeSource &themes, QWidget *parent = nullptr);

private:
    [[nodiscard]] QTableWidget *makeTable(const ReadingsFile &file);
    [[nodiscard]] QWidget *makeButtons(const ReadingsFile &file);
};

} // namespace waymark
