#pragma once

#include "analysis/People.h"
#include "desk/ThemeSource.h"

#include <QWidget>

class QToolButton;

namespace waymark {

class FormLabel;
class LoadChart;

/// When open actions fall due, of the chosen person or of everybody: a sentence and its chart.
class LoadPart : public QWidget
{
    Q_OBJECT

public:
    LoadPart(const ThemeSource &themes, QWidget *parent);

    /// Of a person by that name; of everybody where the name is empty, or where somebody chose so.
    void show(const QString &name, const analysis::Load &ofPerson, const analysis::Load &ofAll);

private:
    QToolButton *makeChoice(const QString &words);
    void refresh();

    FormLabel *m_sentence;
    QToolButton *m_ofPerson;
    QToolButton *m_ofAll;
    LoadChart *m_chart;
    QString m_name;
    analysis::Load m_personLoad;
    analysis::Load m_allLoad;
};

} // namespace waymark
