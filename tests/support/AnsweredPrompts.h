#pragma once

#include "support/Prompts.h"

#include <QFileInfo>

namespace waymark::test {

/// Answers in place of a person.
class AnsweredPrompts : public Prompts
{
public:
    std::optional<Introduction> askWho(QWidget *, const Introduction &, const QList<NamedGroup> &groups) override
    {
        ++whoAsked;
        groupsOffered.clear();
        for (const NamedGroup &group : groups)
            groupsOffered.append(group.name);
        return who;
    }
    QString askOpenPath(QWidget *, const QString &, const QString &) override { return path; }
    QStringList askDocumentPaths(QWidget *, const QString &, const QString &) override { return documents; }
    QStringList askPlanPaths(QWidget *, const QString &, const QString &) override { return documents; }
    QString askSavePath(QWidget *, const QString &, const QString &) override { return path; }
    QString askFilePath(QWidget *, const QString &, const QString &) override { return path; }
    QString askPathToWrite(QWidget *, const QString &, const QString &suggested, const QStringList &) override
    {
        asked.append(QFileInfo(suggested).fileName());
        return path;
    }
    QString askFolder(QWidget *, const QString &, const QString &) override { return path; }
    void tell(QWidget *, const QString &, const QString &words, const QString &) override { told.append(words); }

    std::optional<Introduction> who = Introduction{{QStringLiteral("B. Lead"), QStringLiteral("Lead")}};
    QString path;
    QStringList documents;
    QStringList asked; ///< names that were suggested for files to write
    QStringList told;
    QStringList groupsOffered; ///< of the last question who somebody is
    int whoAsked = 0;
};

} // namespace waymark::test
