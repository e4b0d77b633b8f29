//! People on their way to a provider and back. A row is found by the id in the `state` and a digest of the browser's cookie,
//! both of which come back with them, and is gone with that (OAU-1).

use crate::Work;
use crate::error::Result;
use model::Timestamp;
use model::oauth2::Flow;
use uuid::Uuid;
use vault::Digest;

const TABLE: &str = "oauth2_flow";

impl Work {
    /// Notes that somebody leaves for a provider, in the browser of this digest.
    pub async fn insert_oauth2_flow(
        &mut self,
        id: Uuid,
        browser: &Digest,
        flow: &Flow,
        until: Timestamp,
    ) -> Result<()> {
        let detail = serde_json::to_vec(flow).unwrap_or_default();
        let detail = self.sealer.seal(TABLE, "detail", id, &detail);
        let sql = "insert into oauth2_flow (id, browser, detail, expires_at) values ($1, $2, $3, $4)";
        let query = self.tx.query(sql).bind(id).bind(browser.as_bytes().to_vec()).bind(detail);
        query.bind(until.0).execute().await?;
        Ok(())
    }

    /// Hands over what was noted of somebody who is back, once, and to the browser that left alone: one of these is its digest.
    pub async fn take_oauth2_flow(
        &mut self,
        id: Uuid,
        browser: &[Digest],
        now: Timestamp,
    ) -> Result<Option<Flow>> {
        let sql =
            "delete from oauth2_flow where id = $1 and browser = $2 and expires_at > $3 returning detail";
        for digest in browser {
            let query = self.tx.query(sql).bind(id).bind(digest.as_bytes().to_vec()).bind(now.0);
            if let Some((detail,)) = query.optional::<(Vec<u8>,)>().await? {
                let detail = self.sealer.text(TABLE, "detail", id, &detail)?;
                return Ok(serde_json::from_str(&detail).ok());
            }
        }
        Ok(None)
    }
}
