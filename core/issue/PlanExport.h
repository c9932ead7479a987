#pragma once

#include "base/Result.h"
#include "plan/Plan.h"

#include <QDate>
#include <QStringList>

namespace waymark {

/// json, csv, xlsx, docx, html: the forms in which a plan goes out, by the endings of their files.
[[nodiscard]] QStringList planForms();

/// The whole plan in one of the forms; the Word document in the columns of the document that the plan came from, where
/// it came from one. `made` and `author` stand in what people read. Usage where the form is none of them; the errors of
/// writing it.
[[nodiscard]] Result<QByteArray> planAs(const QString &form, const Plan &plan, QDate made, const QString &author);

} // namespace waymark
