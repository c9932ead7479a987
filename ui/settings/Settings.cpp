#include "settings/Settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 10;

struct ThemeWord
{
    ThemeChoice choice;
    const char *word;
};

constexpr ThemeWord themeWords[] = {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"}, {ThemeChoice::HighContrast, "contrast"}};

} // namespace

ThemeChoice Settings::theme() const
{
    const QString stored = m_store.value(u"view/theme"_s).toString();
    for (const ThemeWord &word : themeWords) {
        if (stored == QLatin1StringView(word.word))
            return word.choice;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store.setValue(u"view/theme"_s, QString::fromLatin1(themeWords[static_cast<size_t>(choice)].word));
}

int Settings::density() const
{
    return qBound(1, m_store.value(u"view/density"_s, 2).toInt(), 3);
}

void Settings::setDensity(int lines)
{
    m_store.setValue(u"view/density"_s, qBound(1, lines, 3));
}

bool Settings::isInspectorShown(const QString &page, bool isUsual) const
{
    return m_store.value(u"view/inspector/"_s + page, isUsual).toBool();
}

void Settings::setInspectorShown(const QString &page, bool shown)
{
    m_store.setValue(u"view/inspector/"_s + page, shown);
}

std::optional<Author> Settings::author() const
{
    if (!m_store.contains(u"author/name"_s))
        return std::nullopt;
    return Author{m_store.value(u"author/name"_s).toString(), m_store.value(u"author/role"_s).toString()};
}

void Settings::setAuthor(const Author &author)
{
    m_store.setValue(u"author/name"_s, author.name);
    m_store.setValue(u"author/role"_s, author.role);
}

std::optional<Id> Settings::ownGroup(const Id &plan) const
{
    const QString name = u"group/"_s + plan.text();
    return m_store.contains(name) ? std::optional(Id::fromText(m_store.value(name).toString())) : std::nullopt;
}

void Settings::setOwnGroup(const Id &plan, const Id &group)
{
    m_store.setValue(u"group/"_s + plan.text(), group.isNull() ? u"none"_s : group.text());
}

QList<RecentPlan> Settings::recentPlans() const
{
    const QStringList paths = m_store.value(u"recent/plans"_s).toStringList();
    const QStringList titles = m_store.value(u"recent/titles"_s).toStringList();
    QList<RecentPlan> plans;
    for (qsizetype index = 0; index < paths.size(); ++index) {
        const QString title = titles.value(index);
        plans.append({paths.at(index), title.isEmpty() ? QFileInfo(paths.at(index)).completeBaseName() : title});
    }
    return plans;
}

void Settings::setRecentPlans(const QList<RecentPlan> &plans)
{
    QStringList paths;
    QStringList titles;
    for (const RecentPlan &plan : plans) {
        paths.append(plan.path);
        titles.append(plan.title);
    }
    m_store.setValue(u"recent/plans"_s, paths);
    m_store.setValue(u"recent/titles"_s, titles);
}

void Settings::addRecentPlan(const QString &path, const QString &title)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    forgetRecentPlan(whole);
    QList<RecentPlan> plans = recentPlans();
    plans.prepend({whole, title.simplified()});
    setRecentPlans(plans.mid(0, mostRecent));
}

void Settings::forgetRecentPlan(const QString &path)
{
    QList<RecentPlan> plans = recentPlans();
    plans.removeIf([&path](const RecentPlan &plan) { return plan.path == path; });
    setRecentPlans(plans);
}

QString Settings::folder() const
{
    const QString stored = m_store.value(u"recent/folder"_s).toString();
    return QFileInfo(stored).isDir() ? stored : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    m_store.setValue(u"recent/folder"_s, folder);
}

QByteArray Settings::shape(const QString &name) const
{
    return m_store.value(u"shape/"_s + name).toByteArray();
}

void Settings::setShape(const QString &name, const QByteArray &shape)
{
    m_store.setValue(u"shape/"_s + name, shape);
}

QString Settings::text(const QString &name) const
{
    return m_store.value(u"text/"_s + name).toString();
}

void Settings::setText(const QString &name, const QString &text)
{
    m_store.setValue(u"text/"_s + name, text);
}

} // namespace waymark
