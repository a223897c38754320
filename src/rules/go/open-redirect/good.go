package login

import (
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
)

func back(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/home", http.StatusFound)
	http.Redirect(w, r, "/users/"+r.PathValue("id"), http.StatusFound)
	http.Redirect(w, r, "/login?next="+url.QueryEscape(r.FormValue("next")), http.StatusFound)
}

func listed(w http.ResponseWriter, r *http.Request) {
	switch next := r.FormValue("next"); next {
	case "/orders", "/account":
		http.Redirect(w, r, next, http.StatusFound)
	}
}

func checked(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.FormValue("next"))
	if err != nil || target.Host != "example.com" {
		return
	}
	http.Redirect(w, r, target.String(), http.StatusFound)
}

var targets = map[string]string{"docs": "https://docs.example.com"}

func named(c *gin.Context) {
	c.Redirect(http.StatusFound, targets[c.Query("to")])
	c.Header("X-Location", c.Query("to"))
}

func created(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/orders/"+r.FormValue("id"))
}

func secure(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusMovedPermanently)
	http.Redirect(w, r, r.URL.String(), http.StatusFound)
}
