package web

import (
	"net/http"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
)

func one(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", SameSite: http.SameSiteNoneMode}) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "a"}
	cookie.SameSite = http.SameSiteNoneMode // finds
	http.SetCookie(w, cookie)
}

func three(s *sessions.Session) {
	s.Options = &sessions.Options{SameSite: http.SameSiteNoneMode} // finds
}

func four(c *gin.Context) {
	c.SetSameSite(http.SameSiteNoneMode) // finds
}

func five(key []byte) any {
	return csrf.Protect(key, csrf.SameSite(csrf.SameSiteNoneMode)) // finds
}

func six(cookie *http.Cookie) {
	mode := http.SameSiteNoneMode
	cookie.SameSite = mode // finds
}
