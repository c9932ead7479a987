#pragma once

#include <QCoreApplication>

namespace waymark {

/// In whose name the reading of documents speaks to people: one context for those who translate.
struct ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

} // namespace waymark
