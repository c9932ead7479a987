#pragma once

#include "base/Result.h"
#include "report/outline/ReportBlocks.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace waymark {

/// An Office file put together in memory (ECMA-376 part 2): parts, their types and what relates to what. The same parts
/// give the same bytes, whenever and wherever: no clock, no user and no machine gets in.
class OfficePackage
{
public:
    /// `type` is the part's content type. Parts stand in the file in the order in which they were added.
    void add(const QString &name, const QString &type, const QByteArray &content);
    /// `target` as seen from the folder of `source`, `kind` the end of the relation's type ("styles"). An empty source
    /// is the package itself. Returns the relation's id within its source.
    QString relate(const QString &source, const QString &kind, const QString &target);
    /// Title, author, subject, language and the day it was made, as programs and screen readers ask for them.
    void addProperties(const ReportOutline &outline);

    /// Storage where there is no memory for it.
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    struct Part
    {
        QString name;
        QString type;
        QByteArray content;
    };
    struct Relation
    {
        QString source;
        QString id;
        QString type;
        QString target;
    };

    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QList<Part> relationParts() const;

    QList<Part> m_parts;
    QList<Relation> m_relations;
};

/// What every XML part begins with.
inline constexpr char xmlPrologue[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

} // namespace waymark
