#pragma once

#include "views/reports/ReportView.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace waymark::test {

/// The first button of the view whose words begin like this, without the sign of its letter; null where there is none.
[[nodiscard]] inline QPushButton *button(const ReportView &view, const QString &start)
{
    for (QPushButton *candidate : view.findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(QLatin1Char('&')).startsWith(start))
            return candidate;
    }
    return nullptr;
}

/// Whether a label of the view says these words.
[[nodiscard]] inline bool says(const ReportView &view, const QString &words)
{
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    return std::any_of(
        labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace waymark::test
